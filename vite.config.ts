import { readFileSync } from 'node:fs';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The front end comes in two pieces (src/docs/adr/0038): what signing in and the list of orders need, and all the rest
// with the first other page. Left alone, the bundler makes a file of each part that two pages share: thirty requests.
const LATER = [
  /\/@vaadin\/(checkbox-group|details|email-field|integer-field|list-box|radio-group|select|upload)\//,
  /\/jar-resources\/(selectConnector|vaadin-big-decimal-field|vaadin-upload-manager-connector)/,
  /\/frontend\/(document-watch|draft-watch|line-grid|line-input|order-neighbours|order-viewers|section-index)\.ts/,
];

// What the tips of a button that is written in Markdown would need; there is none, and nobody loads it.
const NEVER = /\/@vaadin\/markdown\/|\/node_modules\/(marked|dompurify)\//;

// Vaadin names the file of a page after its content: only the list of orders has this.
const OF_THE_LIST = 'Frontend/order-news.ts';

const isPage = (id: string) => id.includes('/generated/flow/chunks/');
const isLater = (id: string) =>
  isPage(id) ? !readFileSync(id, 'utf8').includes(OF_THE_LIST) : LATER.some((part) => part.test(id));

const pieces = {
  groups: [
    { name: 'later', test: isLater, priority: 2, includeDependenciesRecursively: false },
    { name: 'first', test: (id: string) => !NEVER.test(id), priority: 1, includeDependenciesRecursively: false },
  ],
};

const customConfig: UserConfigFn = () => ({
  build: { rolldownOptions: { output: { codeSplitting: pieces } } },
});

export default overrideVaadinConfig(customConfig);
