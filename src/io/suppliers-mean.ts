/** What several suppliers of one node mean where a file cannot say: all are needed, or any one is enough — 多个供应者的含义. */
export type SuppliersMean = 'all' | 'any';
