import type { Source } from '../../src/model/claim.ts';

export const us9994929: Source = {
  title: 'Processes for producing tantalum alloys and niobium alloys, US patent 9,994,929',
  publisher: 'ATI Properties',
  published: '2018',
  url: 'https://trea.com/information/processes-for-producing-tantalum-alloys-and-niobium-alloys/patentgrant/0410615a-5105-418a-bacd-4ca3b95090a8',
  accessed: '2026-11-26',
};
