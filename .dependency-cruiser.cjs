// The house of DESIGN: arrows only point up this list. Each folder may import only those named here.
const mayImport = {
  domain: [],
  functions: ['domain'],
  tables: ['domain'],
  excel: ['domain', 'functions', 'tables'],
  taskpane: ['domain', 'functions', 'tables', 'excel', 'commands'],
  commands: ['domain', 'functions', 'tables', 'excel'],
  workbench: [],
};

const layers = Object.entries(mayImport).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import only: ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [layer, ...allowed].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-test-import', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'no-dev-package-in-the-add-in',
      comment: 'what ships may import only the packages in dependencies (build/ is webpack configuration)',
      severity: 'error',
      from: { path: '^src/(domain|functions|tables|excel|taskpane|commands)/', pathNot: '/build/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '@types/' },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...layers,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
