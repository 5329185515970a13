/** OpenCC's character table as opencc-js ships it: `simplified traditional …` entries, parted by `|`. */
declare module 'opencc-js/dict/STCharacters' {
  const entries: string;
  export default entries;
}
