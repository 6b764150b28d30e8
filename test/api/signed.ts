import { DEFAULT_CHAIN } from '../../src/domain/organs/sign-off-chain.js';
import type { Answer, Api, Person } from './start-api.js';

/** What a test tells of a reply in one word: what the document says, and its day. */
export interface Reply {
  decidedOn: string;
  consultationsMoot?: boolean;
  [said: string]: unknown;
}

/** The people of an organ whose signatures the chain needs, each another; two reviewers differ by a role more. */
export const signers = async (api: Api, code: string): Promise<Person[]> => {
  const people: Person[] = [];
  for (const [i, { role }] of DEFAULT_CHAIN.entries())
    people.push(await (i === 0 ? api.person(code, role, 'read_only') : api.person(code, role)));
  return people;
};

/** Drafts a reply on its day, and has it signed by the whole chain on that day; gives the last signature's answer. */
export async function sign(api: Api, at: string, version: number, reply: Reply, clerk?: Person): Promise<Answer> {
  const { decidedOn, consultationsMoot: _, ...says } = reply;
  const path = 'result' in says ? 'draft-record-correction-reply' : 'draft-reply';
  let answer = await api.post(`${at}/${path}`, { ...says, draftedOn: decidedOn }, { seen: version }, clerk);
  if (answer.status !== 200) return answer;
  const [, code = ''] = /^\/organs\/([^/]+)/.exec(at) ?? [];
  const { digest } = (await api.get(at, clerk)).body.signOff;
  for (const signer of await signers(api, decodeURIComponent(code))) {
    const body = { digest, signedOn: decidedOn };
    answer = await api.post(`${at}/sign-reply`, body, { seen: answer.body.version }, signer);
    if (answer.status !== 200) return answer;
  }
  return answer;
}

/** The same, and sends it: the answer of the issue, or of the first order that was refused. */
export async function reply(api: Api, at: string, version: number, said: Reply, clerk?: Person): Promise<Answer> {
  const signed = await sign(api, at, version, said, clerk);
  if (signed.status !== 200) return signed;
  const { consultationsMoot } = said;
  const body = consultationsMoot === undefined ? {} : { consultationsMoot };
  return api.post(`${at}/issue-reply`, body, { seen: signed.body.version }, clerk);
}

/** How many events a reply makes: the draft, a signature a step, the reply. */
export const EVENTS_OF_A_REPLY = DEFAULT_CHAIN.length + 2;
