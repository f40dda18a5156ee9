import { CaseInsensitiveMap } from "../../../base/CaseInsensitiveMap.ts";
import { once } from "../../../base/once.ts";
import type { ClrType } from "../ClrType.ts";

/** Events of .NET's classes: name and type of the handler, whose name gives that of its arguments. */
const rows: readonly (readonly [type: string, ...events: string[]])[] = [
  ["System.ComponentModel.Component", "Disposed System.EventHandler"],
  ["System.Timers.Timer", "Elapsed System.Timers.ElapsedEventHandler"],
  [
    "System.Diagnostics.Process",
    "ErrorDataReceived System.Diagnostics.DataReceivedEventHandler",
    "Exited System.EventHandler",
    "OutputDataReceived System.Diagnostics.DataReceivedEventHandler",
  ],
  ["System.Diagnostics.EventLog", "EntryWritten System.Diagnostics.EntryWrittenEventHandler"],
  [
    "System.IO.FileSystemWatcher",
    "Changed System.IO.FileSystemEventHandler",
    "Created System.IO.FileSystemEventHandler",
    "Deleted System.IO.FileSystemEventHandler",
    "Error System.IO.ErrorEventHandler",
    "Renamed System.IO.RenamedEventHandler",
  ],
  [
    "System.Net.WebClient",
    "DownloadDataCompleted System.Net.DownloadDataCompletedEventHandler",
    "DownloadFileCompleted System.ComponentModel.AsyncCompletedEventHandler",
    "DownloadProgressChanged System.Net.DownloadProgressChangedEventHandler",
    "DownloadStringCompleted System.Net.DownloadStringCompletedEventHandler",
    "OpenReadCompleted System.Net.OpenReadCompletedEventHandler",
    "OpenWriteCompleted System.Net.OpenWriteCompletedEventHandler",
    "UploadDataCompleted System.Net.UploadDataCompletedEventHandler",
    "UploadFileCompleted System.Net.UploadFileCompletedEventHandler",
    "UploadProgressChanged System.Net.UploadProgressChangedEventHandler",
    "UploadStringCompleted System.Net.UploadStringCompletedEventHandler",
    "UploadValuesCompleted System.Net.UploadValuesCompletedEventHandler",
    "WriteStreamClosed System.Net.WriteStreamClosedEventHandler",
  ],
  [
    "System.Data.DataTable",
    "ColumnChanged System.Data.DataColumnChangeEventHandler",
    "ColumnChanging System.Data.DataColumnChangeEventHandler",
    "Disposed System.EventHandler",
    "Initialized System.EventHandler",
    "RowChanged System.Data.DataRowChangeEventHandler",
    "RowChanging System.Data.DataRowChangeEventHandler",
    "RowDeleted System.Data.DataRowChangeEventHandler",
    "RowDeleting System.Data.DataRowChangeEventHandler",
    "TableCleared System.Data.DataTableClearEventHandler",
    "TableClearing System.Data.DataTableClearEventHandler",
    "TableNewRow System.Data.DataTableNewRowEventHandler",
  ],
  [
    "System.Collections.ObjectModel.ObservableCollection",
    "CollectionChanged System.Collections.Specialized.NotifyCollectionChangedEventHandler",
  ],
  [
    "System.Management.Automation.PowerShell",
    "InvocationStateChanged System.EventHandler`1[System.Management.Automation.PSInvocationStateChangedEventArgs]",
  ],
  [
    "System.Management.Automation.Runspaces.Runspace",
    "AvailabilityChanged System.EventHandler`1[System.Management.Automation.Runspaces.RunspaceAvailabilityEventArgs]",
    "StateChanged System.EventHandler`1[System.Management.Automation.Runspaces.RunspaceStateEventArgs]",
  ],
  [
    "System.Management.Automation.Job",
    "StateChanged System.EventHandler`1[System.Management.Automation.JobStateEventArgs]",
  ],
];

const byType = once(() => new CaseInsensitiveMap(rows.map(([name, ...events]) => [name, events])));

/** An event as Get-Member shows it. */
export interface EventSignature {
  readonly name: string;
  readonly definition: string;
}

/** The events of a type and of those that it is derived from. */
export function eventSignatures(type: ClrType): EventSignature[] {
  const found: EventSignature[] = [];
  for (let at: ClrType | null = type; at; at = at.base) {
    for (const event of byType().get(at.name.replace(/(`\d+)?\[.*$/, "")) ?? []) {
      const [name, handler] = event.split(" ");
      found.push({ name, definition: `${handler} ${name}(System.Object, ${argumentsOf(handler)})` });
    }
  }
  return found;
}

function argumentsOf(handler: string): string {
  return /\[(.*)\]$/.exec(handler)?.[1] ?? handler.replace(/Handler$/, "Args");
}
