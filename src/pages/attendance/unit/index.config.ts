export default definePageConfig({ navigationBarTitleText: '本单位派驻干部' });
