/** `npm run gallery`: pictures of every view of the pane, in each theme and width, in .cache/gallery. */
import { mkdirSync } from "node:fs";
import { GalleryPage, THEMES, type Size } from "./GalleryPage";
import { VIEW_NAMES } from "./views";

const FOLDER = ".cache/gallery";

/** From the narrowest pane to a wide one; the last is the usual pane at 200 % zoom. */
const SIZES: readonly Size[] = [{ width: 300, height: 720 }, { width: 350, height: 720 }, { width: 450, height: 720 }, { width: 175, height: 360 }];

async function everyPicture(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const theme of THEMES) {
    const gallery = await GalleryPage.open(theme);
    try {
      for (const view of VIEW_NAMES) for (const size of SIZES) {
        await gallery.show(view, size);
        await gallery.page.screenshot({ path: `${FOLDER}/${view}-${theme}-${String(size.width)}.png` });
      }
    } finally {
      await gallery.close();
    }
  }
  console.log(`${String(VIEW_NAMES.length * THEMES.length * SIZES.length)} 张图在 ${FOLDER}。`);
}

everyPicture().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
