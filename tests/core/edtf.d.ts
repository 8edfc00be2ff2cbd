/* The `edtf` package comes without types; this much of it is our oracle. Times are milliseconds since 1970. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number };
}
