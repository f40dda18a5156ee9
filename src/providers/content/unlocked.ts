import type { ProviderService } from "../ProviderService.ts";

const readOnlyFlag = 1;

/** Does something to a file; `force` takes its read-only mark away for that long. */
export function unlocked(providers: ProviderService, path: string, force: boolean, action: () => void): void {
  const { files } = providers.fileSystem;
  const attributes = files.entry(path)?.attributes ?? 0;
  const unlocks = force && (attributes & readOnlyFlag) !== 0;
  if (unlocks) files.setAttributes(path, attributes & ~readOnlyFlag);
  action();
  if (unlocks) files.setAttributes(path, attributes);
}
