import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The front end comes in two pieces (src/docs/adr/0038): what signing in and the list of orders need, and all the rest
// with the first other page. Left alone, the bundler makes a file of each part that two pages share: forty of them.
const IMPORTS = /\/generated\/flow\/generated-flow-imports\.js$/;
const CLIENT = /\/generated\/jar-resources\/Flow(Bootstrap|Client)\.js$/;
const PAGE = /\/generated\/flow\/chunks\//;

// Vaadin names the file of a page after its content: only the list of orders has this.
const OF_THE_LIST = 'Frontend/order-news.ts';
const isTheList = (id: string) => PAGE.test(id) && readFileSync(id, 'utf8').includes(OF_THE_LIST);

// What the list shows only in a panel that few people open. Vaadin asks for the file of a component (by the hash of its
// class) before it first appears, and waits for it: here there is one, where Vaadin itself would make none.
const COMPONENTS = [
  'com.vaadin.flow.component.datepicker.DatePicker',
  'com.vaadin.flow.component.combobox.ComboBox',
  'com.vaadin.flow.component.combobox.MultiSelectComboBox',
];
const PARTS = [
  '@vaadin/date-picker/src/vaadin-date-picker.js',
  '@vaadin/combo-box/src/vaadin-combo-box.js',
  '@vaadin/multi-select-combo-box/src/vaadin-multi-select-combo-box.js',
  'Frontend/generated/jar-resources/datepickerConnector.js',
  'Frontend/generated/jar-resources/comboBoxConnector.js',
];
const OF_PARTS =
  /^import '(@vaadin\/(date-picker|combo-box|multi-select-combo-box)\/|Frontend\/generated\/jar-resources\/(datepicker|comboBox)Connector|date-fns\/).*$/gm;
const IS_PART = /\/@vaadin\/(date-picker|combo-box|multi-select-combo-box)\/|\/jar-resources\/(datepicker|comboBox)Connector/;

const keys = COMPONENTS.map((name) => createHash('sha256').update(name).digest('hex'));
const asked = `if (${JSON.stringify(keys)}.includes(key)) {
    pending.push(${PARTS.map((part) => `import('${part}')`).join(', ')});
  }`;

// A page may show parts that other modules bring, which no scan of its own class finds: whoever asks for one page other
// than the list gets what all of them need. It lies in the same file, and only has to be run.
const ASKED_PAGE = /if \(key === '(\w+)'\) \{\s*pending\.push\(import\('(\.\/chunks\/[^']+)'\)\);/g;
const withAllPages = (code: string, id: string) => {
  const asked = [...code.matchAll(ASKED_PAGE)].filter(([, , chunk]) => !isTheList(join(dirname(id), chunk)));
  if (asked.length === 0) {
    throw new Error('Vaadin writes its pages in another way: see vite.config.ts');
  }
  const keys = asked.map(([, key]) => key);
  const chunks = [...new Set(asked.map(([, , chunk]) => chunk))];
  return `if (${JSON.stringify(keys)}.includes(key)) {
    pending.push(${chunks.map((chunk) => `import('${chunk}')`).join(', ')});
  }`;
};

const partsOnDemand: Plugin = {
  name: 'parts-on-demand',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (IMPORTS.test(id)) {
      const start = 'const pending = [];';
      if (!code.includes(start)) {
        throw new Error('Vaadin writes its imports in another way: see vite.config.ts');
      }
      return code.replace(OF_PARTS, '').replace(start, `${start}\n  ${asked}\n  ${withAllPages(code, id)}`);
    }
    return isTheList(id) ? code.replace(OF_PARTS, '') : undefined;
  },
};

// Each with all that it imports, unless the piece before has it.
const pieces = {
  groups: [
    { name: 'first', test: (id: string) => IMPORTS.test(id) || CLIENT.test(id) || isTheList(id), priority: 2 },
    { name: 'later', test: (id: string) => PAGE.test(id) || IS_PART.test(id), priority: 1 },
  ],
};

const customConfig: UserConfigFn = () => ({
  plugins: [partsOnDemand],
  build: { rolldownOptions: { output: { codeSplitting: pieces } } },
});

export default overrideVaadinConfig(customConfig);
