import { BadRequest, type FieldFault } from './errors.js';

/** No order of a clerk nests deeper. */
const DEEPEST = 10;

/** They name no field of any body, and mean something else to whoever copies an object. */
export const PROTOTYPES = ['__proto__', 'constructor', 'prototype'];

/**
 * JSON of a body, and nothing that JSON leaves open: UTF-8 without faults, no key twice in an object, no deep nesting, no
 * key that is a prototype elsewhere. `undefined` for an empty body. Throws `BadRequest`.
 */
export function strictJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const fault = doubtfulKey(text);
    const value = JSON.parse(text);
    if (fault) throw new BadRequest([fault]);
    return value;
  } catch (error) {
    if (error instanceof BadRequest) throw error;
    throw new BadRequest([{ field: '请求体', message: '不是完整的 JSON（UTF-8）' }]);
  }
}

/** The first key that stands twice or is a prototype, in a text that may yet turn out to be no JSON. Throws where it is too deep. */
function doubtfulKey(text: string): FieldFault | undefined {
  const open: Set<string>[] = [];
  let fault: FieldFault | undefined;
  let string = '""';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      string = text.slice(at, end + 1);
      at = end;
    } else if (sign === '{' || sign === '[') open.push(new Set());
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ':') fault ??= faultOf(JSON.parse(string), open.at(-1));
    if (open.length > DEEPEST) throw new BadRequest([{ field: '请求体', message: `嵌套超过${DEEPEST}层` }]);
  }
  return fault;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function faultOf(key: string, known: Set<string> = new Set()): FieldFault | undefined {
  if (PROTOTYPES.includes(key)) return { field: key, message: '没有这个字段' };
  if (known.has(key)) return { field: key, message: '同一字段出现了两次' };
  known.add(key);
  return undefined;
}
