/** What was built for the script tag: which version, and what each file's hash is. */
export interface Release {
  readonly version: string;
  /** Hashes (SRI) by the file's path below the folder of the script tag's files. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Where a release lies on this site: its folder, as an absolute address with a slash at its end. */
export const folderOf = ({ version }: Release, site: string): string =>
  new URL(`files/${version}/`, site).href;
