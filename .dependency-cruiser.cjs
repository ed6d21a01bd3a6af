// Stages import only downwards, pure packages nothing of Node, and a package enters another by its door.

const STAGES = 8;
const READER = '^packages/reader/src/';
const TESTS = '\\.test\\.ts$';

const downwards = Array.from({ length: STAGES }, (_, index) => index + 1).map((stage) => ({
  name: `stage-${stage}-imports-downwards`,
  comment: `Stage ${stage} of the reader may import lower stages, languages and files beside the stages.`,
  severity: 'error',
  from: { path: `${READER}${stage}-`, pathNot: TESTS },
  to: { path: `${READER}[${stage + 1}-9]-` },
}));

module.exports = {
  forbidden: [
    ...downwards.slice(0, -1),
    {
      name: 'what-stages-share-knows-no-stage',
      comment: 'Folders beside the stages hold what stages share; of a stage they may know types.',
      severity: 'error',
      from: { path: `${READER}(?:lexicon|patterns)/`, pathNot: TESTS },
      to: { path: `${READER}[2-9]-`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packs-hold-words',
      comment: 'A pack imports types, the folding of letters, and words from its own folder and languages/shared.',
      severity: 'error',
      from: { path: `${READER}languages/([^/]+)/`, pathNot: TESTS },
      to: {
        path: '^packages/',
        pathNot: `${READER}(?:languages/(?:$1|shared)/|fold\\.ts$)`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pure-packages-know-no-node',
      comment: 'world, reader and compare run in a page as well.',
      severity: 'error',
      from: { path: '^packages/(?:world|reader|compare)/src/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'record-knows-no-reader',
      comment: 'The reader is handed in by whoever calls the record, which knows its types alone.',
      severity: 'error',
      from: { path: '^packages/record/src/', pathNot: TESTS },
      to: { path: '^packages/(?:reader|world)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'by-the-door',
      comment: 'A package imports another by its name, never by a path into it.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/',
        pathNot: ['^packages/$1/', '^packages/[^/]+/(?:dist|src)/index\\.', '^packages/web/handler\\.'],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: [TESTS, '\\.svelte$'] },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-what-is-there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:\\$|@sveltejs|\\./\\$types)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['/dist/', '\\.svelte-kit'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
