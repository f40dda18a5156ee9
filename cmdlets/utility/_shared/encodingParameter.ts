/** -Encoding of cmdlets that read and write files: an Encoding; Windows PowerShell's "Byte", which is none, stays text there. */
export const encodingParameter = { type: "System.Text.Encoding", desktopType: "object" } as const;
