import { test } from 'vitest';
import { answer } from './real-list.ts';
import { answerText } from '../../src/answer/plain-text.ts';
test('x', async () => {
  for (const locale of ['fi','en','sv'] as const)
  for (const q of ['sum beneficiary:thl','sum','beneficiary:migri','ends:2026-03','count ends:2026','average','median objective:1','topic:rasismi','sort:-funding top:1','sort:-funding top:5', 'share beneficiary:migri of all','group by:beneficiary measure:sum sort:-value top:3','group by:objective measure:sum sort:-value','group by:beneficiary among:thl,pakolaisapu', 'number by:beneficiary','project:vok-valmius','project:vok-valmius show:end','summary beneficiary:hdl','about','help','beneficiary:thl ends:2030','topic:avaruus']) {
    console.log(`#### ${q}\n` + answerText(await answer(q,{locale})) + '\n');
  }
});
