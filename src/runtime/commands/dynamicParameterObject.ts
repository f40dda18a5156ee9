/**
 * The class of the object that a cmdlet's dynamic parameters are on, for traces of binding; null: it has none for a file
 * system path; undefined: the cmdlet is not asked for dynamic parameters.
 */
export function dynamicParameterObject(cmdletName: string): string | null | undefined {
  const key = cmdletName.toLowerCase();
  const known = classes[key];
  if (known !== undefined) return `Microsoft.PowerShell.Commands.${known}`;
  return withoutObject.has(key) ? null : undefined;
}

const classes: Readonly<Record<string, string>> = {
  "add-content": "FileSystemContentWriterDynamicParameters",
  "clear-content": "FileSystemClearContentDynamicParameters",
  "copy-item": "CopyItemDynamicParameters",
  "get-childitem": "GetChildDynamicParameters",
  "get-content": "FileSystemContentReaderDynamicParameters",
  "get-item": "FileSystemProviderGetItemDynamicParameters",
  "remove-item": "FileSystemProviderRemoveItemDynamicParameters",
  "set-content": "FileSystemContentWriterDynamicParameters",
  "test-path": "FileSystemItemProviderDynamicParameters",
};

const withoutObject: ReadonlySet<string> = new Set([
  "clear-item",
  "clear-itemproperty",
  "convert-path",
  "copy-itemproperty",
  "get-itemproperty",
  "get-itempropertyvalue",
  "get-location",
  "get-psdrive",
  "get-psprovider",
  "invoke-item",
  "join-path",
  "move-item",
  "move-itemproperty",
  "new-item",
  "new-itemproperty",
  "new-psdrive",
  "pop-location",
  "push-location",
  "remove-itemproperty",
  "remove-psdrive",
  "rename-item",
  "rename-itemproperty",
  "resolve-path",
  "set-item",
  "set-itemproperty",
  "set-location",
  "split-path",
]);
