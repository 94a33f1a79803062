/** A CSV file of the bundled data package, as text: webpack and jest both load it so. */
declare module '*.csv' {
  const text: string;
  export default text;
}
