import { MAX_CELL_CHARACTERS, MAX_SHARED_STRINGS, MAX_TEXT_CHARACTERS } from "../limits";
import { refuse } from "../ReadTrouble";
import type { XmlListener } from "../xml/XmlScanner";
import { detached } from "../xml/detached";
import { decodeEntities, decodeEscapes } from "../xml/xmlText";

/** Collects the texts that cells refer to by number; formatted runs are joined, phonetic guides left out. */
export class SharedStringListener implements XmlListener {
  readonly isDone = false;
  readonly texts: string[] = [];
  #text = "";
  #isText = false;
  #isPhonetic = false;
  #characters = 0;

  open(name: string): void {
    if (name === "si") this.#text = "";
    else if (name === "t") this.#isText = true;
    else if (name === "rPh") this.#isPhonetic = true;
  }

  close(name: string): void {
    if (name === "t") this.#isText = false;
    else if (name === "rPh") this.#isPhonetic = false;
    else if (name === "si") this.#add();
  }

  text(raw: string): void {
    if (!this.#isText || this.#isPhonetic) return;
    this.#text += decodeEntities(raw);
    if (this.#text.length > MAX_CELL_CHARACTERS) refuse("tooLarge");
  }

  #add(): void {
    this.#characters += this.#text.length;
    if (this.texts.length >= MAX_SHARED_STRINGS || this.#characters > MAX_TEXT_CHARACTERS) refuse("tooLarge");
    this.texts.push(detached(decodeEscapes(this.#text)));
  }
}
