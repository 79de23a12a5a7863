/** `npm run gallery`: pictures of every view of the pane, in each theme and width, in .cache/gallery. */
import { mkdirSync } from "node:fs";
import { GalleryPage, THEMES, type Size } from "./GalleryPage";
import { VIEWS, type ViewName } from "./views";

const FOLDER = ".cache/gallery";

/** From the narrowest pane to a wide one; the last is the usual pane at 200 % zoom. */
const SIZES: readonly Size[] = [{ width: 300, height: 720 }, { width: 350, height: 720 }, { width: 450, height: 720 }, { width: 175, height: 360 }];

async function everyPicture(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const gallery = await GalleryPage.open();
  try {
    for (const view of Object.keys(VIEWS) as ViewName[]) {
      for (const theme of THEMES) for (const size of SIZES) {
        await gallery.show(view, theme, size);
        await gallery.page.screenshot({ path: `${FOLDER}/${view}-${theme}-${String(size.width)}.png` });
      }
    }
  } finally {
    await gallery.close();
  }
  console.log(`${String(Object.keys(VIEWS).length * THEMES.length * SIZES.length)} 张图在 ${FOLDER}。`);
}

everyPicture().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
