/** OpenCC's character table as opencc-js ships it: `traditional simplified` pairs, parted by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
