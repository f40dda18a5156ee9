import { defineRequestStatistics } from "./request/requestStatistics.ts";

export default defineRequestStatistics("MailboxImportRequest");
