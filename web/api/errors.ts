/** What the server answered instead of doing what was asked; `message` is written for the clerk. */
export class ApiError extends Error {
  readonly code: string;
  /** The article that a refusal rests on, in words. */
  readonly basis: string | undefined;
  /** After a conflict: the version that stands now. */
  readonly version: number | undefined;

  constructor(
    readonly status: number,
    body: Partial<Pick<ApiError, 'code' | 'message' | 'basis' | 'version'>> = {},
  ) {
    super(body.message ?? WITHOUT_WORDS[status] ?? '服务器没有回答，请稍后再试。');
    this.code = body.code ?? 'unknown';
    this.basis = body.basis;
    this.version = body.version;
  }
}

const WITHOUT_WORDS: Readonly<Record<number, string>> = {
  0: '连接不上服务器：请检查网络，填写的内容还在。',
  503: '系统繁忙，请稍后再试，填写的内容还在。',
};
