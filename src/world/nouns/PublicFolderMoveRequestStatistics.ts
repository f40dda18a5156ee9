import { defineRequestStatistics } from "./requestStatistics.ts";

export default defineRequestStatistics("PublicFolderMoveRequest");
