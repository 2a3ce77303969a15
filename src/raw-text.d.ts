/** A table of `data/reference` as the text that it is. */
declare module "*.csv?raw" {
  const text: string;
  export default text;
}
