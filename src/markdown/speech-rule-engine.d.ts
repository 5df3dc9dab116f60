declare module 'speech-rule-engine' {
  interface Options {
    readonly locale: string;
    readonly domain: 'clearspeak' | 'mathspeak';
    readonly style: string;
    readonly modality: 'speech';
    readonly markup: 'none';
  }
  interface Engine {
    /** Fulfilled once the rules of the language are loaded; from then on it holds at once. */
    setupEngine(options: Options): Promise<unknown>;
    toSpeech(mathml: string): string;
  }
  const engine: Engine;
  export default engine;
}
