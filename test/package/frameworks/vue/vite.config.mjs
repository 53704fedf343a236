import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag === 'defend-encryption-petition';

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};
