import type { PSHost } from "../command/services/PSHost.ts";
import type { OutputFormatter } from "../format/device/OutputFormatter.ts";
import { HostInformationMessage } from "../objects/clr/System.Management.Automation/System.Management.Automation.HostInformationMessage.ts";
import { toText } from "../objects/ops/toText.ts";
import { valueText } from "../objects/text/valueText.ts";
import { StreamRecord } from "../objects/values/shell/StreamRecord.ts";
import { InformationRecord } from "../runtime/pipeline/records.ts";
import type { Streams } from "../runtime/pipeline/Streams.ts";

/** Where the streams of code at the top go: errors through the formatter, so that they keep their place, the rest to the host. */
export function hostStreams(host: PSHost, formatter: OutputFormatter): Streams {
  const line = (prefix: string) => (record: unknown) => {
    const text = record instanceof StreamRecord ? record.message : toText(record);
    host.write(`${prefix}: ${text}\n`, "Yellow");
  };
  return {
    error(record) {
      formatter.writeError(record);
    },
    warning: line("WARNING"),
    verbose: line("VERBOSE"),
    debug: line("DEBUG"),
    information(record) {
      const data = record instanceof InformationRecord ? record.messageData : record;
      if (data instanceof HostInformationMessage) {
        host.write(`${data.message}${data.noNewLine ? "" : "\n"}`, data.foregroundColor, data.backgroundColor);
      } else host.write(`${valueText(data ?? record)}\n`);
    },
  };
}
