import { compressedStream } from "./compressedStream.ts";

export default compressedStream("System.IO.Compression.DeflateStream", "deflate");
