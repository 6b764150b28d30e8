import { existsSync, readdirSync, readFileSync } from 'node:fs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { $schema: _schema, module: _module, ...swc } = json('.swcrc');
const packages = readdirSync('node_modules').flatMap((name) =>
  name.startsWith('@') ? readdirSync(`node_modules/${name}`).map((inner) => `${name}/${inner}`) : [name],
);
const isEsm = (name) =>
  existsSync(`node_modules/${name}/package.json`) && json(`node_modules/${name}/package.json`).type === 'module';
const esm = packages.filter(isEsm);
const cjs = { swcrc: false, module: { type: 'commonjs' } };

// Nest 12 is ESM only and jest below Node 24.9 cannot require() it, so everything is compiled to CommonJS inside jest.
const base = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swc, ...cjs }],
    '/node_modules/.+\\.m?js$': [
      '@swc/jest',
      { ...cjs, sourceMaps: false, jsc: { parser: { syntax: 'ecmascript' }, target: 'es2023' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.+/node_modules/)?(?:${esm.join('|')})/).*(?<!\\.mjs)$`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

export default {
  // jest leaves one processor alone, and half of two is much
  maxWorkers: '100%',
  testTimeout: 60_000, // shared processors; what must be quick says so itself
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/main.ts', '!src/cli.ts', '!src/worker.ts'],
  projects: [
    {
      ...base,
      displayName: 'pure',
      testMatch: ['<rootDir>/test/{domain,oracle,documents,identity,web}/**/*.test.ts', '<rootDir>/test/*.test.ts'],
    },
    {
      ...base,
      displayName: 'postgres',
      testMatch: [
        '<rootDir>/test/{database,event-store,personal-data,crash,reading,api,commands,jobs,stories,e2e}/**/*.test.ts',
      ],
      globalSetup: '<rootDir>/test/postgres/global-setup.ts',
      globalTeardown: '<rootDir>/test/postgres/global-teardown.ts',
    },
  ],
};
