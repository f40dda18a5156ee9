import { conformanceOptions, recordFile } from "./record.ts";

const [command, ...args] = process.argv.slice(2);
if (command === "record") {
  const files = args.filter((argument) => !argument.startsWith("--"));
  recordFile(files[0], files[1], conformanceOptions);
}
