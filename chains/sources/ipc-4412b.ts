import type { Source } from '../../src/model/claim.ts';

export const ipc4412b: Source = {
  title: 'IPC-4412B: Specification for Finished Fabric Woven from "E" Glass for Printed Boards',
  publisher: 'IPC',
  published: '2013',
  url: 'http://shop.ipc.org/IPC-4412B-English-D',
  accessed: '2026-11-23',
};
