const namespace = 'http://www.w3.org/2000/svg';

/** An element of a drawing; attributes without a value are left out, numbers keep two decimals. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      element.setAttribute(key, typeof value === 'number' ? String(+value.toFixed(2)) : value);
  element.append(...children);
  return element;
}
