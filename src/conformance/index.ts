import { compareCaptures } from "./compareCaptures";
import expected from "./expected.json";
import { runKit } from "./runKit";
import type { Capture } from "./Step";
import { WORDS, difference, summary, trying } from "./words";

/** The page of the kit: one button, what is being tried, what was different, and the result to take along. */
const main = document.querySelector("main") ?? document.body;
const start = add("button", WORDS.start);
const status = add("p", "");
status.setAttribute("role", "status");

function add<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const element = main.appendChild(document.createElement(tag));
  element.textContent = text;
  return element;
}

async function run(): Promise<void> {
  start.disabled = true;
  try {
    const capture = await runKit(({ says }) => { status.textContent = trying(says); });
    if (capture === null) status.textContent = WORDS.notBlank;
    else show(capture);
  } catch {
    status.textContent = WORDS.failed;
  }
  start.disabled = false;
}

function show(capture: Capture): void {
  const differences = compareCaptures(expected, capture);
  status.textContent = summary(capture, differences);
  main.querySelectorAll("ul, section").forEach((old) => { old.remove(); });
  const list = add("ul", "");
  for (const each of differences) list.appendChild(document.createElement("li")).textContent = difference(each);
  const result = add("section", "");
  const json = JSON.stringify({ ...capture, differences }, null, 1);
  const save = result.appendChild(document.createElement("a"));
  save.textContent = WORDS.save;
  save.download = WORDS.fileName;
  save.href = `data:application/json;charset=utf-8,${encodeURIComponent(json)}`;
  result.appendChild(document.createElement("p")).textContent = WORDS.copyHint;
  const text = result.appendChild(document.createElement("textarea"));
  text.readOnly = true;
  text.rows = 8;
  text.value = json;
  text.setAttribute("aria-label", WORDS.fileName);
}

start.disabled = true;
if (typeof Office === "undefined") {
  status.textContent = WORDS.notExcel;
} else {
  void Office.onReady(({ host }) => {
    start.disabled = String(host) !== "Excel";
    if (start.disabled) status.textContent = WORDS.notExcel;
  });
}
start.addEventListener("click", () => { void run(); });
