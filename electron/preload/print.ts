import { contextBridge } from 'electron/renderer';
import type { PrintBridge, PrintCalls } from '../../src/contract/print-bridge';
import { pageDoor } from './page-door';

const { call } = pageDoor<PrintCalls, object>();

const bridge: PrintBridge = {
  load: () => call('print:load'),
  drawn: () => call('print:drawn'),
};

contextBridge.exposeInMainWorld('backlinePrint', bridge);
