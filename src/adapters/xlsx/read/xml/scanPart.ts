import { refuse } from "../ReadTrouble";
import type { ZipEntry } from "../zip/readDirectory";
import { unpackEntry } from "../zip/unpackEntry";
import { XmlScanner, type XmlListener } from "./XmlScanner";

/** A listener that may have heard enough. */
export interface PartListener extends XmlListener {
  readonly isDone: boolean;
}

/** Unpacks and reads an XML part in one pass. Excel, WPS and LibreOffice write UTF-8 only, so nothing else is read. */
export function scanPart(bytes: Uint8Array, entry: ZipEntry, listener: PartListener): void {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const scanner = new XmlScanner(listener);
  unpackEntry(bytes, entry, (chunk) => {
    scanner.push(decode(decoder, chunk, true));
    return !listener.isDone;
  });
  if (listener.isDone) return;
  scanner.push(decode(decoder, new Uint8Array(), false));
  scanner.finish();
}

function decode(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(chunk, { stream });
  } catch {
    return refuse("broken");
  }
}
