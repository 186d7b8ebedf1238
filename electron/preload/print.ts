import { contextBridge, ipcRenderer } from 'electron/renderer';
import type { Outcome } from '../../src/contract/outcome';
import type { PrintBridge, PrintCalls } from '../../src/contract/print-bridge';

/** Electron's door, narrowed to the channels of the printed sheet. */
interface PrintIpc {
  invoke: <C extends keyof PrintCalls>(channel: C) => Promise<Outcome<PrintCalls[C]['answer']>>;
}

const ipc: PrintIpc = { invoke: ipcRenderer.invoke.bind(ipcRenderer) };

const bridge: PrintBridge = {
  load: () => ipc.invoke('print:load'),
  drawn: () => ipc.invoke('print:drawn'),
};

contextBridge.exposeInMainWorld('backlinePrint', bridge);
