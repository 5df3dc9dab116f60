/** A number with so many decimals, zeros included, that a column of them lines up: `−0.50`; never `−0.00`. */
export const fixedNumber = (value: number, decimals: number): string =>
  (Number(value.toFixed(decimals)) + 0).toFixed(decimals).replace('-', '−');
