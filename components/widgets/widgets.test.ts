// The contract of a widget: tested by being listed in the registry.
import { describe, expect, test } from 'vitest';
import { initialState, misfit } from '#widget-state/controls.ts';
import { stateLink } from '#widget-state/link.ts';
import { readStateLink } from '#widget-state/read-link.ts';
import { sampleStates, withChanges } from '#widget-state/state-changes.ts';
import { widgetModels } from './registry.ts';

const statesOf = (model: (typeof widgetModels)[number]) => [...sampleStates(model)];

test('there are widgets', () => expect(widgetModels.length).toBeGreaterThan(0));

describe.each(widgetModels.map((model) => [model.name, model] as const))('%s', (_, model) => {
  test('at most three controls are visible at once', () => {
    // Points are in the drawing, and their numbers behind a summary; ticks are its legend.
    const inSight = Object.values(model.controls).filter(
      ({ kind, tucked }) => kind !== 'points' && kind !== 'many' && !tucked,
    );
    const derived = Object.values(model.derived ?? {}).filter(({ tucked }) => !tucked);
    expect(inSight.length + derived.length).toBeLessThanOrEqual(3);
  });

  test.each(statesOf(model))('sample “%s” is kept by setting what follows from it', (_, state) => {
    for (const slider of Object.values(model.derived ?? {})) {
      const { min, max } = slider.bounds(state);
      const value = Math.min(max, Math.max(min, slider.value(state)));
      const moved = withChanges(state, slider.changes(value, state));
      expect(slider.value(moved)).toBeCloseTo(value, 9);
    }
  });

  test('the terms of the formula are the terms of the legend', () => {
    const inFormula = Array.from(model.formula.matchAll(/\\term\{(\w+)\}/g), ([, term]) => term);
    expect(inFormula.sort()).toEqual(Object.keys(model.terms).sort());
  });

  test.each(statesOf(model))('sample “%s” keeps its controls’ bounds', (_, state) => {
    for (const [name, value] of Object.entries(state)) {
      const control = model.controls[name];
      expect(control && misfit(control, value)).toBeUndefined();
    }
  });

  test.each(statesOf(model))('sample “%s” survives a short link', (_, state) => {
    const link = stateLink(model, state);
    const text = new URLSearchParams(link.split('#')[0]).get(model.name);
    expect(readStateLink(model, text ?? '')).toEqual({ state });
    expect(link.length, link).toBeLessThanOrEqual(120);
  });

  test.each(statesOf(model))('sample “%s” is described and tabled with numbers', (_, state) => {
    const result = model.compute(state);
    expect(model.describe(result)).toMatch(/^[A-Z].*\.$/s);
    // The tables are keyed by these.
    for (const { columns } of model.tables(result))
      expect(new Set(columns).size).toBe(columns.length);
    const cells = model.tables(result).flatMap((table) => table.rows.flat());
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => /NaN|undefined|Infinity/.test(String(cell)))).toEqual([]);
    for (const term of Object.values(model.terms)) {
      expect(Number.isFinite(term.value(result))).toBe(true);
    }
  });

  test.each(statesOf(model))('sample “%s” has lines of R and Python', (_, state) => {
    if (model.code === undefined) return;
    const { r, python, prints } = model.code(state);
    expect(`${r}${python}`).not.toMatch(/NaN|undefined|Infinity|−/);
    expect(prints.filter(Number.isFinite)).toEqual(prints);
    expect(prints.length).toBeGreaterThan(0);
  });

  test('equal states give equal results', () => {
    const state = initialState(model.controls);
    expect(model.compute(state)).toEqual(model.compute(state));
  });
});
