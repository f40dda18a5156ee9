import { compressedStream } from "./compressedStream.ts";

export default compressedStream("System.IO.Compression.ZLibStream", "zlib");
