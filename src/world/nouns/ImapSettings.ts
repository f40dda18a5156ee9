import { defineMailProtocol } from "./protocol/defineMailProtocol.ts";

export default defineMailProtocol({
  noun: "ImapSettings",
  protocol: "IMAP",
  version: "Imap4",
  securePort: 993,
  plainPort: 143,
});
