/** Why the program cannot start, as one Chinese line for whoever started it; a stack trace would not help them. */
export class CannotStart extends Error {}

/** Codes of the operating system and of PostgreSQL. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: '端口已被其他程序占用',
  EADDRNOTAVAIL: '本机没有这个地址',
  ECONNREFUSED: '对方拒绝连接，那里没有服务在运行',
  ECONNRESET: '连接被对方中断',
  ETIMEDOUT: '等待对方超时',
  ENOTFOUND: '找不到这台主机',
  EAI_AGAIN: '暂时查不到这台主机的地址',
  EHOSTUNREACH: '网络不通',
  ENETUNREACH: '网络不通',
  ENOENT: '文件或目录不存在',
  ENOTDIR: '路径中有一段不是目录',
  EISDIR: '这是一个目录',
  EEXIST: '同名的文件已经存在',
  EACCES: '没有权限',
  EPERM: '操作系统不允许',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '磁盘已满',
  EMFILE: '打开的文件太多',
  '28000': '数据库不接受这个用户',
  '28P01': '用户名或者口令不对',
  '3D000': '没有这个数据库',
  '42501': '这个用户没有所需的权限',
  '53300': '数据库的连接已经用完',
  MZ005: '服务器的时钟比日志里最后一条记录早，请先校准时钟',
  '57P01': '数据库正在停止',
  '57P03': '数据库正在启动或者停止',
};

/** What clients say without a code, or with a code that says less. */
const PHRASES: readonly [RegExp, string][] = [
  [/WRONGPASS|invalid password/i, '用户名或者口令不对'],
  [/NOAUTH/, '需要口令'],
  [/timeout|timed out|ETIMEDOUT/i, '等待对方超时'],
  [/Connection (is closed|terminated)/i, '连接被对方中断'],
  [/does not support SSL/, '对方不支持加密连接（SSL）'],
];

/** What went wrong below, in Chinese where it is known and else in its own words, fit for one line. */
export function reasonOf(error: unknown): string {
  const { message = '', code = '' } = error as Partial<Error & { code: string }>;
  const known = REASONS[code] ?? PHRASES.find(([words]) => words.test(message))?.[1];
  return known ?? (message || code || String(error)).replace(/\s*\n.*/s, '');
}
