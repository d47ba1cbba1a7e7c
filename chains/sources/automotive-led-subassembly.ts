import type { Source } from '../../src/model/claim.ts';

export const automotiveLedSubassembly: Source = {
  title: 'High power LED subassemblies for automotive front light application',
  url: 'https://paperexplained.cn/articles/paper/detail/07935e25e327f1b7b522bc19256bdecd257e9d5b',
  accessed: '2026-11-23',
};
