// Writes roles.md: which role may do what, out of the table of permissions. `--print` only shows it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const domain = async (file) => {
  const path = fileURLToPath(new URL(`../src/domain/${file}`, import.meta.url));
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
};
const { PERMISSIONS } = await domain('accounts/permissions.ts');
const { ROLES } = await domain('accounts/roles.ts');
const { ACTIONS } = await domain('applications/actions.ts');

const roles = Object.entries(ROLES);
const line = (cells) => `| ${cells.join(' | ')} |`;
const lines = Object.entries(PERMISSIONS).map(([code, { label, roles: may }]) =>
  line([`\`${code}\``, label ?? ACTIONS[code].label, ...roles.map(([role]) => (may.includes(role) ? '●' : ''))]),
);

const text = `# Who may do what

Made from \`src/domain/accounts/permissions.ts\` by \`node docs/make-roles.mjs\`; do not edit. A mark means that whoever holds the role may;
several business roles on one account add up, and an administrator's role (${roles
  .filter(([, { kind }]) => kind === 'administrator')
  .map(([, { label }]) => label)
  .join('、')}) stands alone. Everything holds in
one's own organ only; what is named after the organs below (下级机关) reaches those, \`ReadCasesBelow\` where they have set it so. What everybody does with his own
account (signing in and out, password, second factor, own sessions) is in no row. \`test/api/roles.test.ts\` asks every route as every role.

${line(['', '', ...roles.map(([, { label }]) => label)])}
${line(['', '', ...roles].map(() => '---'))}
${line(['', '', ...roles.map(([role]) => `\`${role}\``)])}
${lines.join('\n')}
`;

if (process.argv[2] === '--print') process.stdout.write(text);
else writeFileSync(fileURLToPath(new URL('roles.md', import.meta.url)), text);
