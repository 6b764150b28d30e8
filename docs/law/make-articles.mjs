// Writes articles.md: each article of the Regulation (条例) and where the program keeps it. `--print` only shows it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const domain = new URL('../../src/domain/', import.meta.url);
const page = new URL('articles.md', import.meta.url);
const read = (file) => readFileSync(new URL(file, domain), 'utf8');

/** “33 ¶2, 36–39” → 33, 36, 37, 38, 39. */
function articlesIn(list) {
  return list.split(/, | and /).flatMap((item) => {
    const [from, through = from] = [...item.matchAll(/(?<![¶\d])\d+/g)].map(([digits]) => Number(digits));
    return from ? Array.from({ length: through - from + 1 }, (_, i) => from + i) : [];
  });
}

const DECLARATION = /^(?:export )?(?:const|function|interface|class|type) (\w+)/gm;
const LISTS = /\bArts?\.? (\d+(?: ?\(\d\))?(?: ¶\d(?:–\d)?)?(?:(?:, | and |–)\d+(?: ¶\d(?:–\d)?)?)*)/g;

/** The declaration that a comment stands over or, where it is indented, stands in. */
function nameAt(text, index) {
  const declarations = [...text.matchAll(DECLARATION)];
  const within = /^ {2,}/.test(text.slice(text.lastIndexOf('\n', index) + 1));
  const fits = (one) => (within ? one.index < index : one.index > index);
  return declarations[within ? 'findLast' : 'find'](fits)?.[1];
}

/** Comments that begin a rule with its article. */
function rulesOf(file) {
  const text = read(file);
  return [...text.matchAll(LISTS)].flatMap(({ 1: list, index }) =>
    articlesIn(list).map((article) => ({ article, file, name: nameAt(text, index) })),
  );
}

const coded = (file, pattern) =>
  [...read(file).matchAll(pattern)].map(({ groups }) => ({ ...groups, article: Number.parseInt(groups.article, 10) }));

const files = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/refusals|violations|actions/.test(file))
  .sort();
const rules = files.flatMap(rulesOf);
const actions = coded(
  'applications/actions.ts',
  /(?<code>\w+): (?:disclosure\(|\{)\s*(?:label: )?'(?<said>[^']+)',\s*(?:article: )?'(?<article>[^']+)'/g,
);
const outcomes = [
  ...read('applications/outcomes.ts').matchAll(/'?([\w.]+)'?: \{ label: '([^']+)', articles: \[([^\]]+)\]/g),
].flatMap(([, code, said, cited]) =>
  [...cited.matchAll(/'(\d+)/g)].map(([, article]) => ({ article: Number(article), code, said })),
);
const entry = /(?<code>\w+): \{\s*article: '(?<article>[^']+)',\s*sentence:\s*'(?<said>[^']+)'/g;
const refusals = coded('refusals.ts', entry);
const violations = coded('applications/violations.ts', entry);

function placeOf(file, found) {
  const names = [...new Set(found.map(({ name }) => name).filter(Boolean))].map((name) => `\`${name}\``);
  return `- [${file}](../../src/domain/${file})${names.length ? `: ${names.join(', ')}` : ''}`;
}

function linesOf(article) {
  const of = (list) => list.filter((one) => one.article === article);
  const found = of(rules);
  return [
    ...files
      .filter((file) => found.some((rule) => rule.file === file))
      .map((file) =>
        placeOf(
          file,
          found.filter((rule) => rule.file === file),
        ),
      ),
    ...of(actions).map(({ code, said }) => `- action \`${code}\`: ${said}`),
    ...of(outcomes).map(({ code, said }) => `- outcome \`${code}\`: ${said}`),
    ...of(refusals).map(({ code, said }) => `- refused \`${code}\`: ${said}`),
    ...of(violations).map(({ code, said }) => `- breach \`${code}\`: ${said}`),
  ];
}

const articles = [...new Set([rules, actions, outcomes, refusals, violations].flat().map((one) => one.article))].sort(
  (a, b) => a - b,
);
const text = `# The Regulation (条例), article by article

Where each article lives in the program: the rule, what a clerk may do by it, which outcomes cite it, what is refused under it,
and which breaches are recorded. Made from the \`Art.\` comments and the codes by \`node docs/law/make-articles.mjs\`; do not edit.

${articles.map((article) => `## Art. ${article}\n\n${linesOf(article).join('\n')}\n`).join('\n')}`;

if (process.argv[2] === '--print') process.stdout.write(text);
else writeFileSync(fileURLToPath(page), text);
