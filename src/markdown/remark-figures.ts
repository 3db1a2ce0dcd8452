import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * An image alone in its paragraph shows its title as a caption:
 *
 * ```md
 * ![Fees fell twice](./fees.png "AWS Marketplace fees, 2021 to 2024")
 * ```
 * →
 * ```html
 * <figure><img src="./fees.png" alt="Fees fell twice"><figcaption>AWS Marketplace fees, 2021 to 2024</figcaption></figure>
 * ```
 */
export function remarkFigures() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph) => {
      const [image, ...others] = paragraph.children;
      if (image?.type !== 'image' || others.length > 0 || !image.title?.trim()) return;
      const caption = image.title;
      // Said once: as a tooltip too it would be read out twice.
      image.title = null;
      paragraph.data = { ...paragraph.data, hName: 'figure' };
      paragraph.children.push({
        type: 'caption',
        data: { hName: 'figcaption' },
        children: [{ type: 'text', value: caption }],
      });
    });
  };
}
