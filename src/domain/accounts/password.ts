/** 等保三级: the password profile `mlps3`. It overrules ASVS 5.0 6.2.5 and 6.2.10, which want neither classes nor an end. */
export const MLPS3 = { shortest: 8, longest: 128, classes: 3, days: 90, former: 5 } as const;

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{N}/u, /[^\p{Lu}\p{Ll}\p{N}]/u];

/** The letters that are left of the commonest passwords when what is put before and behind them is taken away. */
const COMMON = new Set(
  (
    'password passwd passw pass pwd admin administrator root user test guest login welcome letmein changeme default system ' +
    'manager master secret super superman batman dragon monkey football baseball sunshine princess shadow michael jordan ' +
    'iloveyou woaini zhongguo china beijing shanghai mima guanliyuan zhengfu gongkai mingzhang asdf zxcv qaz qazwsx hello ' +
    'abc abcd aini huawei lenovo office server oracle postgres nihao'
  ).split(' '),
);
const LEET: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
};
const RUNS = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv'];
const LONGEST_RUN = 3;

/** What is wrong with a new password, in words for whoever chose it; nothing when it may be used. */
export function passwordFaults(password: string, login: string): string[] {
  const plain = password.toLowerCase();
  const length = [...password].length;
  const classes = CLASSES.filter((one) => one.test(password)).length;
  return [
    ...(length < MLPS3.shortest || length > MLPS3.longest
      ? [`长度应当为${MLPS3.shortest}至${MLPS3.longest}个字符`]
      : []),
    ...(classes < MLPS3.classes ? ['大写字母、小写字母、数字、其他符号至少要有三类'] : []),
    ...(plain.includes(login.toLowerCase()) ? ['不能含有登录名'] : []),
    ...(common(plain) ? ['过于常见，容易被猜到'] : []),
  ];
}

function common(plain: string): boolean {
  const core = plain.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '');
  const unmasked = [...core].map((sign) => LEET[sign] ?? sign).join('');
  return COMMON.has(core) || COMMON.has(unmasked) || COMMON.has(plain.replace(/[^\p{L}]/gu, '')) || hasRun(plain);
}

/** Four that follow one another on the keyboard, in the alphabet or in counting, or the same four times. */
function hasRun(plain: string): boolean {
  for (let at = 0; at + LONGEST_RUN < plain.length; at++) {
    const part = plain.slice(at, at + LONGEST_RUN + 1);
    const back = [...part].reverse().join('');
    if (RUNS.some((run) => run.includes(part) || run.includes(back)) || /^(.)\1+$/u.test(part)) return true;
  }
  return false;
}
