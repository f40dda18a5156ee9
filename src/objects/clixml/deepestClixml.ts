/** Objects inside of each other that serialized objects may have; PowerShell writes and reads no more (observed in 7.6). */
export const deepestClixml = 50;

export const clixmlTooDeep = "Serialized XML is nested too deeply.";
