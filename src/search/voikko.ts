import { createRequire } from 'node:module';

/** One reading that libvoikko gives of a word, with its own codes: see {@link lexemesOf}. */
export interface VoikkoReading {
  readonly baseForm: string;
  /** `nimisana`, `laatusana`, `teonsana`, `paikannimi`, …; empty where it says none. */
  readonly wordClass: string;
  /** `+kotoutumis(kotoutua)+koulutus(koulutus)`; null for a name. */
  readonly wordBases: string | null;
  /** `=pppppppppp=pppppppp`: one letter a character, `=` before each member of a compound. */
  readonly structure: string;
}

/** The Finnish dictionary of the machine. */
export interface Voikko {
  /** Empty where the dictionary does not know the word. Case matters to names: `Turku`. */
  readings(word: string): readonly VoikkoReading[];
  close(): void;
}

type Koffi = typeof import('koffi');

/** The loader's own search first, then where package managers put it. */
const libraryPaths: Readonly<Record<string, readonly string[]>> = {
  linux: ['libvoikko.so.1', '/usr/lib/libvoikko.so.1', '/usr/lib64/libvoikko.so.1', '/usr/local/lib/libvoikko.so.1'],
  darwin: [
    'libvoikko.1.dylib',
    '/opt/homebrew/lib/libvoikko.1.dylib',
    '/usr/local/lib/libvoikko.1.dylib',
    '/opt/local/lib/libvoikko.1.dylib',
  ],
  win32: ['libvoikko-1.dll', 'voikko.dll', 'C:\\msys64\\mingw64\\bin\\libvoikko-1.dll', 'C:\\Program Files\\Voikko\\libvoikko-1.dll'],
};

/**
 * Opens libvoikko. koffi, the library and its Finnish dictionary are each optional.
 *
 * @returns null where any of them is missing. Never throws.
 */
export function loadVoikko(): Voikko | null {
  try {
    const koffi: Koffi = createRequire(import.meta.url)('koffi');
    const library = openLibrary(koffi);
    return library === null ? null : openDictionary(koffi, library);
  } catch {
    return null;
  }
}

function openLibrary(koffi: Koffi): ReturnType<Koffi['load']> | null {
  for (const path of libraryPaths[process.platform] ?? []) {
    try {
      return koffi.load(path);
    } catch {
      // Not there: the next place.
    }
  }
  return null;
}

function openDictionary(koffi: Koffi, library: ReturnType<Koffi['load']>): Voikko | null {
  const init = library.func('void *voikkoInit(_Out_ const char **error, const char *language, const char *path)');
  const terminate = library.func('void voikkoTerminate(void *handle)');
  const analyse = library.func('void **voikkoAnalyzeWordCstr(void *handle, const char *word)');
  const freeAnalyses = library.func('void voikko_free_mor_analysis(void **analyses)');
  const attributeOf = library.func('void *voikko_mor_analysis_value_cstr(void *analysis, const char *key)');
  const freeValue = library.func('void voikko_free_mor_analysis_value_cstr(void *value)');

  const handle: unknown = init([null], 'fi', null);
  if (handle === null) return null;
  const pointerSize = koffi.sizeof('void *');

  /** The text is copied before libvoikko's own is given back. */
  const attribute = (analysis: unknown, key: string): string | null => {
    const value: unknown = attributeOf(analysis, key);
    if (value === null) return null;
    const text: unknown = koffi.decode(value, 'char', -1);
    freeValue(value);
    return typeof text === 'string' ? text : null;
  };

  return {
    readings(word) {
      const analyses: unknown = analyse(handle, word);
      if (analyses === null) return [];
      const readings: VoikkoReading[] = [];
      try {
        for (let index = 0; ; index += 1) {
          const analysis: unknown = koffi.decode(analyses, index * pointerSize, 'void *');
          if (analysis === null) return readings;
          const baseForm = attribute(analysis, 'BASEFORM');
          if (baseForm === null) continue;
          readings.push({
            baseForm,
            wordClass: attribute(analysis, 'CLASS') ?? '',
            wordBases: attribute(analysis, 'WORDBASES'),
            structure: attribute(analysis, 'STRUCTURE') ?? '',
          });
        }
      } finally {
        freeAnalyses(analyses);
      }
    },
    close: () => terminate(handle),
  };
}
