/** Who is no account. */
export const NO_ACCOUNTS: Readonly<Record<string, string>> = {
  operator: '本机操作员',
  system: '系统任务',
  demonstration: '演示数据',
};

/** Who did something, by name. */
export const actorOf = ({ actor, actorName }: { actor: string; actorName: string | null }): string =>
  actorName ?? NO_ACCOUNTS[actor] ?? actor;
