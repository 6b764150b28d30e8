import { BadRequest } from './errors.js';

/** No order of a clerk nests deeper. */
const DEEPEST = 10;

/**
 * JSON of a body, and nothing that JSON leaves open: UTF-8 without faults, no key twice in an object, no deep nesting, no
 * key that is a prototype elsewhere. `undefined` for an empty body. Throws `BadRequest`.
 */
export function strictJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    refuseAmbiguous(text);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof BadRequest) throw error;
    throw new BadRequest([{ field: '请求体', message: '不是完整的 JSON（UTF-8）' }]);
  }
}

function refuseAmbiguous(text: string): void {
  const open: Set<string>[] = [];
  let string = '""';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/gs)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') newKey(JSON.parse(string), open.at(-1));
    else string = token;
    if (open.length > DEEPEST) throw new BadRequest([{ field: '请求体', message: `嵌套超过${DEEPEST}层` }]);
  }
}

function newKey(key: string, known: Set<string> | undefined): void {
  if (key === '__proto__' || known?.has(key)) {
    const message = key === '__proto__' ? '没有这个字段' : '同一字段出现了两次';
    throw new BadRequest([{ field: key, message }]);
  }
  known?.add(key);
}
