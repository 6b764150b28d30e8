import type { LegalDate } from './legal-date.js';

export type ServiceMethod = 'direct' | 'delegated' | 'post' | 'electronic';

export interface Service {
  readonly method: ServiceMethod;
  /** The day handed to the post office, or sent electronically. */
  readonly dispatchedOn: LegalDate | null;
  /** The day the recipient signed. */
  readonly servedOn: LegalDate | null;
}

/**
 * 国办公开办函〔2016〕235号. The day that decides whether a document left in time: by post the day handed to the post
 * office, directly or through another organ the day of the signature, electronically the day it was sent. Null until
 * that has happened.
 */
export function servedForDeadlineOn({ method, dispatchedOn, servedOn }: Service): LegalDate | null {
  switch (method) {
    case 'post':
    case 'electronic':
      return dispatchedOn;
    case 'direct':
    case 'delegated':
      return servedOn;
  }
}

/** The same of a document that is served several times, or entered again: it left when it left first. */
export function firstLeft(before: LegalDate | null, service: Service): LegalDate | null {
  const left = servedForDeadlineOn(service) ?? service.dispatchedOn ?? service.servedOn;
  return before !== null && (left === null || before < left) ? before : left;
}
