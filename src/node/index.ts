export { fileLimitMegabytes, readAnyFile, readChainFile, readCoverageFile, writeFileWhole } from './files.ts';
export { parseJsonText, type ParsedText } from './json-text.ts';
