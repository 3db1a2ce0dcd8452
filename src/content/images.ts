import path from 'node:path/posix';
import type { Article, ImageReference } from './article.ts';
import { gateImage } from './gate/image.ts';
import type { ContentFile } from './gate/walk.ts';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggest.ts';

/**
 * Gives every image of every article the file it shows, and says which are missing or broken.
 * A picture used in ten articles is looked at once.
 */
export async function checkImages(
  articles: readonly Article[],
  files: readonly ContentFile[],
  checks: 'strict' | 'lenient',
): Promise<{ articles: Article[]; problems: Problem[] }> {
  const known = new Map(files.filter((file) => file.type === 'image').map((file) => [file.file, file.path]));
  const verdicts = new Map<string, ReturnType<typeof gateImage>>();
  const problems: Problem[] = [];

  const checkOne = async (article: Article, image: ImageReference): Promise<ImageReference> => {
    const at = { file: article.file, line: image.line, column: image.column };
    const severity = checks === 'strict' ? ('error' as const) : ('warning' as const);
    const name = candidates(article, image).find((candidate) => known.has(candidate));
    const file = name && known.get(name);
    if (!file) {
      problems.push({ ...at, rule: 'image-missing', severity, message: missing(article, image, known.keys()) });
      return image;
    }
    const verdict = verdicts.get(file) ?? gateImage(file);
    verdicts.set(file, verdict);
    const found = await verdict;
    if (!found) return { ...image, file };
    problems.push({ ...at, ...found, severity });
    return image;
  };

  const checked: Article[] = [];
  for (const article of articles) {
    const images = await Promise.all(article.images.map((image) => checkOne(article, image)));
    checked.push({ ...article, images });
  }
  return { articles: checked, problems };
}

/** Beside the article; a path from `/` counts from the top of the content folder, as sites with a public folder write it. */
function candidates(article: Article, image: ImageReference): string[] {
  return image.src.startsWith('/')
    ? [image.src.slice(1), `public${image.src}`]
    : [path.join(path.dirname(article.file), image.src)];
}

function missing(article: Article, image: ImageReference, known: Iterable<string>): string {
  const beside = [...known]
    .filter((file) => path.dirname(file) === path.dirname(article.file))
    .map((file) => path.basename(file));
  return `Unexpected image "${image.src}", expected a file that stands beside the article.${didYouMean(path.basename(image.src), beside)} Add the file or mend the path.`;
}
